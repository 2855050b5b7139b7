camera-reason = Une photo montre aux acheteurs ce que vous vendez. Elle est d’abord gardée sur ce téléphone.
