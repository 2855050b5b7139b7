camera-reason = Ifoto yereka abaguzi icyo ugurisha. Ibanza kubikwa muri iyi telefone.
