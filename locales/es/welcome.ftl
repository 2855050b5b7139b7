welcome-title = Venda lo que cultiva
welcome-what = Isoko muestra lo que usted cultiva a compradores cercanos y lejanos.
welcome-offline = Funciona sin señal: todo está seguro en este teléfono y sale solo más tarde.
welcome-start = Empezar a vender
welcome-practise = Practicar primero
welcome-practise-hint = En la práctica nada es real. No puede romper nada.
welcome-real = Volver al teléfono real
welcome-practise-failed = La práctica no se abre ahora. Inténtelo otra vez.
