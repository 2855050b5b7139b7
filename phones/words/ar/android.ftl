channel-orders = طلبات جديدة
channel-orders-hint = عندما يطلب منك مشترٍ شيئًا. لا تظهر أسماء ولا مبالغ.
choose-photos = اختيار صور
share-title = إرسال إلى
