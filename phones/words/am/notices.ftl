notice-orders = አዲስ ትዕዛዞች፦ { $count }
notice-orders-hidden = Isoko ውስጥ አዲስ ነገር አለ
notice-ask-title = ትዕዛዝ ሲመጣ Isoko ያሳውቅዎ?
notice-ask = ስንት እንደሆነ ብቻ ይናገራል፣ ስምና የገንዘብ መጠን አይታይም። በስልኩ ቅንብሮች ውስጥ ሊያጠፉት ይችላሉ።
notice-ask-yes = አዎ፣ ያሳውቀኝ
notice-ask-no = አሁን አይደለም
