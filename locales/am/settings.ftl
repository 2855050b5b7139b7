settings-title = ቅንብሮች
settings-hint = ፊደላት፣ ቀለማት፣ ቋንቋ፣ ፒን
settings-text = የፊደል መጠን
text-normal = መደበኛ
text-large = ትልቅ
text-huge = በጣም ትልቅ
