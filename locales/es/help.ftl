help-open = ¿Qué es esto?
help-title = Sobre esta pantalla
help-listen = Leer en voz alta
help-language =
    Elija el idioma que habla Isoko.
    Puede cambiarlo cuando quiera en los ajustes.
help-welcome =
    Isoko le permite vender lo que cultiva o hace, también sin señal.
    Empezar a vender pregunta quién es usted.
    La práctica es para probar: allí nada es real.
help-enrol =
    Diga quién es, para que los compradores sepan a quién compran.
    El número es para el código que envía el mercado; los compradores no lo ven.
    Lo que escribe se guarda, también si cierra Isoko.
help-code =
    El mercado envía seis cifras por SMS a su número, para saber que es suyo.
    ¿No llega el SMS? Llega cuando hay señal; mientras tanto puede seguir.
    Si el número está mal, toque la línea que dice que no es el suyo.
help-home =
    El inicio muestra lo que le necesita ahora, lo más urgente primero.
    Lo que espera está seguro en este teléfono y sale solo cuando hay señal.
    «Necesita ayuda» significa que el mercado no pudo aceptar algo: tóquelo para arreglarlo.
help-listings =
    Aquí está todo lo que vende, y lo que empezó a anunciar.
    «En este teléfono» significa que espera señal; «en el mercado», que los compradores lo ven.
    Toque uno para cambiar su precio, sus palabras o lo que queda.
help-listing =
    Esto es una cosa que vende, como la ven los compradores.
    Lo que vende en efectivo se descuenta; lo que guarda aquí, los compradores no pueden pedirlo.
    Quitar lo pone en la papelera por 30 días.
help-orders =
    Estos son los pedidos de sus compradores; primero los que le esperan.
    Responda a cada uno antes de la hora que dice.
    Un pedido nuevo llega cuando hay señal.
help-order =
    Un pedido, desde la primera palabra hasta el dinero.
    El botón grande es el paso siguiente; púlselo cuando de verdad lo haya hecho.
    Si no puede entregar, diga que no: se avisa al comprador y su mercancía vuelve.
help-decline =
    Rechace este pedido y diga por qué.
    El comprador lee sus palabras.
    Lo que se pidió vuelve a estar a la venta.
help-sync =
    Aquí está lo que aún no llegó al mercado, y por qué.
    Toque una cosa para verla, o para retirarla mientras no se haya enviado.
    Si faltan días sin señal, guárdelo en un archivo y llévelo a otro teléfono.
help-data =
    Aquí ve los datos que Isoko usó hoy.
    Un límite detiene primero las fotos, luego las palabras; nada se pierde, sale mañana.
    Ahorrar datos hace que las fotos esperen al Wi-Fi.
help-storage =
    Aquí ve lo que Isoko ocupa en este teléfono.
    Hacer sitio suelta fotos que el mercado ya tiene; vuelven cuando las mira.
    Nada de lo que espera se borra nunca.
help-more =
    Aquí está lo que necesita con menos frecuencia.
    «Espera envío» muestra cuánto no ha salido aún.
    La práctica es para aprender: allí nada es real.
help-settings =
    Aquí elige cómo se ve y cómo habla Isoko.
    «Pleno sol» es para leer afuera al mediodía.
    Lo que elige vale enseguida, y se queda.
help-profile =
    Aquí está quién es usted para el mercado y los compradores.
    Hasta que el mercado le confirme, puede corregirlo.
    Hasta entonces sus anuncios esperan en este teléfono.
help-bin =
    Lo que tiró o quitó descansa aquí 30 días.
    Devolverlo lo lleva a donde estaba; un anuncio queda en pausa hasta que lo ponga a la venta.
help-pin =
    Un PIN impide que otros entren en su tienda en este teléfono.
    Elija cifras que recuerde y que nadie adivine.
    Si lo olvida, se puede quitar tras tres días.
help-lock =
    Escriba el PIN para llegar a sus anuncios y pedidos.
    Lo que hizo está seguro y se sigue enviando.
    La práctica se abre sin PIN.
help-editor =
    Una pregunta tras otra, y ya está a la venta.
    Cada letra se guarda enseguida: puede parar y seguir otro día.
    ¿No sabe algo? Siga; la última página dice lo que falta.
help-trainer =
    Aquí un formador hace que pasen cosas en la práctica: sin señal, un comprador que pide.
    Los SMS del mercado de práctica están abajo.
    Nada de aquí toca el mercado real.
help-nowhere =
    Esta dirección no lleva a ninguna parte, pero nada se perdió.
    Vaya al inicio; todo lo que guardó está en este teléfono.
help-broken =
    Isoko no pudo abrir lo que guarda en este teléfono.
    No se borró nada: cierre la aplicación y ábrala otra vez.
    Si sigue así, muéstrelo en su cooperativa.
