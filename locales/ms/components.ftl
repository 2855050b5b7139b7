back = Kembali
close = Tutup
undo = Batalkan
listen = Dengar

field-optional = boleh kosong
field-problem = Betulkan ini:

number-pad-name = Kekunci nombor
number-pad-delete = Padam angka terakhir
number-pad-decimal = Titik perpuluhan
number-pad-nothing = Belum ada yang ditaip

steps-progress = Langkah { $step } daripada { $total }

tab-badge = { $count } menunggu anda

timeline-done = Selesai
timeline-now = Sekarang
timeline-later = Nanti

two-pane-empty = Pilih sesuatu dalam senarai untuk melihatnya di sini.
