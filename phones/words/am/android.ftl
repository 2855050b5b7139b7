channel-orders = አዲስ ትዕዛዞች
channel-orders-hint = ገዢ ከእርስዎ ሲያዝ። ስምና የገንዘብ መጠን አይታይም።
choose-photos = ፎቶ ይምረጡ
share-title = ለሌላ ይስጡ
