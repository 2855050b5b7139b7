back = Kembali
close = Tutup
undo = Batalkan
listen = Dengarkan

field-optional = boleh kosong
field-problem = Perbaiki ini:

number-pad-name = Tombol angka
number-pad-delete = Hapus angka terakhir
number-pad-decimal = Koma desimal
number-pad-nothing = Belum ada yang diketik

steps-progress = Langkah { $step } dari { $total }

tab-badge = { $count } menunggu Anda

timeline-done = Selesai
timeline-now = Sekarang
timeline-later = Nanti

two-pane-empty = Pilih sesuatu di daftar untuk melihatnya di sini.
