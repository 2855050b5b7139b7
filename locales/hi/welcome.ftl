welcome-title = जो उगाते हैं, उसे बेचें
welcome-what = आप जो उगाते हैं, Isoko उसे पास और दूर के खरीदारों को दिखाता है।
welcome-offline = यह बिना सिग्नल के चलता है: सब कुछ इस फ़ोन पर सुरक्षित है और बाद में अपने आप जाता है।
welcome-start = बेचना शुरू करें
welcome-practise = पहले अभ्यास करें
welcome-practise-hint = अभ्यास में कुछ भी असली नहीं। आपसे कुछ बिगड़ नहीं सकता।
welcome-real = असली फ़ोन पर वापस
welcome-practise-failed = अभ्यास अभी नहीं खुल रहा। कृपया फिर कोशिश करें।
