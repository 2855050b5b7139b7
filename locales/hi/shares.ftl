shares-line = यहाँ { $here }, बाज़ार में { $market }
shares-market = बाज़ार में { $market }
shares-coming = बाज़ार के हाँ कहने पर { $amount } और
shares-elsewhere = आपके दूसरे फ़ोनों पर { $amount }
shares-lapsed = यह फ़ोन लंबे समय तक बाज़ार से दूर रहा। यहाँ का माल बाज़ार से मिलने के बाद बेचा जा सकता है।

cash-sell = नकद बेचा
cash-title = आपने कितना बेचा?
cash-all-here = यहाँ का सारा { $amount }
cash-other = दूसरी मात्रा
cash-sold-here = { $amount } बिका। यहाँ { $left } बचा है।
cash-sold-market = { $amount } बिका। बाज़ार के हाँ कहने पर गिना जाएगा।
cash-sold-both = { $amount } बिका। उसमें से { $part } बाज़ार के हाँ कहने पर गिना जाएगा।
cash-undone = वापस लिया गया। यह कभी भेजा नहीं गया।
cash-undo-late = देर हो गई: यह बाज़ार के पास पहुँच चुका है। अगर ग़लती थी, तो फिर जोड़ें।
cash-undo-part = केवल एक हिस्सा वापस लिया गया। बाकी बाज़ार के पास पहुँच चुका है।

keep-some = कुछ यहाँ रखें
keep-title = आप यहाँ कितना रखते हैं?
keep-hint = इसे आप ख़ुद नकद बेचते हैं। दूर के खरीदार इसका ऑर्डर नहीं दे सकते।
keep-asked = बाज़ार के हाँ कहने पर { $amount } यहाँ रखा जाएगा।
give-some = बाज़ार को दें
give-title = बाज़ार को कितना जाए?
give-all = सारा { $amount }
give-done = { $amount } बाज़ार को जा रहा है।

stock-to = यह कहाँ जाए?
stock-to-market = बाज़ार को
stock-to-market-hint = खरीदार इसका ऑर्डर दे सकते हैं।
stock-to-here = यहीं रखें
stock-to-here-hint = इसे आप नकद बेचते हैं।
stock-to-today = केवल आज
stock-to-today-hint = आज पहुँच गया तो बाज़ार को।

displaced-title = दूसरे शब्द जो लिखे गए थे
displaced-use = ये शब्द रखें
displaced-at = { $day }, { $clock }
