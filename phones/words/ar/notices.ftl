notice-orders = طلبات جديدة: { $count }
notice-orders-hidden = جديد في Isoko
notice-ask-title = هل يخبرك Isoko عند وصول طلب؟
notice-ask = يذكر العدد فقط، دون أسماء ولا مبالغ. يمكن إيقافه من إعدادات الهاتف.
notice-ask-yes = نعم، أريد ذلك
notice-ask-no = ليس الآن
