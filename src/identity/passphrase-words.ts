/** Everyday Indonesian words of 4 to 8 letters, each easy to spell: over 600, so that one is worth nine bits. */
export const PASSPHRASE_WORDS: readonly string[] = `
abadi acara adik agak agama ajaib akar akrab alam alat aliran alpukat aman ambang ampuh anak anggrek anggur angin angka
angkasa angklung angsa aneka antena apel arang arus asam asap asing asli atap awal awan ayam ayun bagan bagus
bahan bahasa bahu baju bakat baki bakso balai balon bambu banding bangku bangun bantal banyak barang barat baris baru basah
batik batu bawang bayam bayang bebas bebek becak bekal belajar belakang belalang benang bendera benih bentang
beras berita bersih besar besi betah betul biasa bibir bidang bijak bilik bingkai bintang biola biru bisik bohlam bola
boneka borong botol buah buaya bubur budaya bukit buku bulan bulat bulu bumbu bumi bundar bunga bunyi burung busur butir
cabang cabai cahaya cair cakap campur candi cangkir cantik cara catatan catur cekatan celana cendana cepat ceramah cerita
cermin cerah cicak cincin coklat contoh corak cuaca cukup dahan daging dalam damai danau dandan dapur darat dasar dasi datar daun
daya dekat delima delman denah depan derap desa detik dewasa dinding dingin dongeng dosen duduk duku durian elang ember
emas embun empuk enak endapan engsel esok fajar gadang gajah galah gambar gamelan ganda garam garasi garis garpu gayung gedung
gelang gelas gembira gendang gerak gerbang gereja gerimis getah gitar goreng gotong gula gulung guling gunung
gurih guru halaman halus hangat harapan hari harum hasil hemat hewan hias hijau hikmah hitam hujan hulu huruf hutan ibunda ikan
iklan ikut imbang indah induk ingat intan irama isian istana jagung jahe jajan jalan jambu jamu janji jarak jarum jati jawab
jembatan jemput jendela jeruk jinak jujur jumlah juru kabut kaca kacang kado kain kakak kaktus kalung kamar kambing kamera
kampung kamus kanan kancil kantor kapal kapas kapur karang kartu karya kasur kata kawan kawat kayu kebun kecap kecil
kelapa keliling kembang kembar kemeja kemudi kenari kendi kenyang kepala keping kerang kerbau kereta kering kertas
ketan ketuk khas kicau kilat kipas kirim kisah kolam kompas kopi koran kota kotak kuda kuku kulit kumbang kunci kuning
kunyit kupas kura kursi kurma kutub ladang lagu lahan laku lambat lampu lancar langit langkah lantai lapang laut layang layar
lebah lebar lega lembah lembut lemari lengkap lereng letak lilin limau lincah lingkar lipat loket lompat lonceng lontong
luas lukis lumbung lumut lurus madu mahir makan malam mandi mangga manis mantap manusia masak masuk mata matang mawar mekar melati
meja melon menara mendung mentari merah merak merdu merpati mimpi minggu minum mobil monyet muara muda mudah mulia murah murid
musik musim nada naga nama nanas nasi naskah nelayan nenek netral niaga nomor nyala nyaman nyanyi nyiur obor ombak onde
orang pabrik padat padi pagar pagi pahat paku palu panah panas pandai pandu panen pangkal panjang pantai papan papaya pasar
pasir pasti patung payung pedas pelangi pelita peluk pena pendek penuh pepaya perahu perak peran pergi permata pesan pesta
peta petani petik piano pijar piknik pilihan pindah pinggir pintar pintu piring pisang pohon pola polos pondok potong prakarsa
puding pulang pulau puncak pundak puisi pupuk putih putar rajin rakit ramah rambut rantai rapat rapi rasa rata rawa rebana
rejeki rekan rempah renang rendah resep riang rimba rindang ringan roda roti ruang rujak rukun rumah rumput rusa sabar sabun
sahabat saku salak salju sampan samudra sandal sanggar santai sapu sarang sarung satu sawah sayap sayur sedap segar sehat
sejuk sekolah selada selam selasar selimut semangka semut senang senar sendok senja senyum sepatu sepeda serai serambi
serbuk setia siang sikat silat simpul singgah sinar siram sirih sisir suara subur sudut suka suling sumber sumur sungai surat
surya susu sutra taman tambak tanah tangan tangga tanjung tari tebing tebu teduh tegak tekun teladan telur teman tempe
tenang tengah tenun tepung terang terasi terbang terong tiang tikar timba timur tinggi tinta tirai titik toko topi tugas tugu
tulis tumbuh tunas tupai turun ubin udang udara ujung ukir ulang ulet umbi undang unggas unik untung usaha utara wajan waktu
warna warung wayang wortel zaman zaitun`
  .trim()
  .split(/\s+/)
