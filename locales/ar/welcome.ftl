welcome-title = بيع ما تزرعه
welcome-what = يعرض Isoko ما تزرعه على مشترين قريبين وبعيدين.
welcome-offline = يعمل بلا شبكة: كل شيء محفوظ على هذا الهاتف ويُرسل وحده لاحقًا.
welcome-start = بدء البيع
welcome-practise = التدريب أولًا
welcome-practise-hint = في التدريب لا شيء حقيقي. لا يمكن أن تُفسد شيئًا.
welcome-real = العودة إلى الهاتف الحقيقي
welcome-practise-failed = التدريب لا يفتح الآن. حاول مرة أخرى.
