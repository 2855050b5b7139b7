broken-title = Isoko አይከፈትም
broken-kept = ምንም አልጠፋም። ያስቀመጡት አሁንም በዚህ ስልክ ላይ ነው።
broken-again = መተግበሪያውን ዘግተው እንደገና ይክፈቱ። እንዲህ ከቀጠለ ለማኅበርዎ ያሳዩ።
