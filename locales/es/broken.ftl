broken-title = Isoko no se abre
broken-kept = No se borró nada. Lo que guardó sigue en este teléfono.
broken-again = Cierre la aplicación y ábrala otra vez. Si sigue igual, muéstrela en su cooperativa.
