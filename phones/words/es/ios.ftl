camera-reason = Una foto muestra a los compradores lo que usted vende. Primero se guarda en este teléfono.
