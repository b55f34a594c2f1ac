const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Common names of no person in particular, put together at random. */
export const FEMALE_NAMES = words(`
  Aisyah Anisa Ayu Bunga Citra Desi Dewi Diah Dina Eka Elisabet Endah Eva Farida Fitri Fransiska Gita Hana Hesti
  Ida Indah Intan Ira Juwita Kadek Kartika Kristina Laila Lestari Lina Luh Made Maria Maya Mega Melati Nadia Nia
  Nina Novi Nur Nurul Puji Putri Rahma Rani Ratih Rika Rina Rosa Sari Sekar Sinta Siska Sofia Sri Susi Tika Tuti
  Umi Vina Wahyuni Wati Wulan Yanti Yohana Yuli Yuni Zahra`)

export const MALE_NAMES = words(`
  Abdul Adi Agung Agus Ahmad Aldi Andi Anton Ari Arif Asep Bagus Bambang Bayu Beni Budi Cahyo Darma Dedi Deni Dimas
  Doni Edi Eko Fajar Farhan Ferdi Galih Gede Guntur Hadi Hari Hasan Hendra Heri Ilham Imam Indra Irfan Iwan Jaka
  Joko Ketut Komang Lukman Made Mahmud Markus Maulana Nanang Nyoman Oki Petrus Putu Rahmat Reza Rian Rizal Rudi
  Saiful Samuel Slamet Surya Taufik Teguh Tono Udin Wahyu Wawan Wayan Yanto Yoga Yusuf Zainal`)

export const FAMILY_NAMES = words(`
  Abidin Anggraini Ardiansyah Aritonang Arsyad Astuti Basri Batubara Budiman Damanik Darmawan Effendi Fadillah
  Firmansyah Ginting Gunawan Hakim Halim Handayani Harahap Hartono Hasibuan Hendrawan Hidayat Irawan Iskandar
  Kurniawan Kusuma Laksono Lubis Mahendra Manurung Maulidya Mulyadi Mulyana Nababan Nasution Ningsih Nugraha
  Nugroho Oktaviani Panggabean Permata Prabowo Pradana Pranata Prasetyo Pratama Purnama Purwanto Putra Rahayu
  Ramadhan Rumapea Sanjaya Santoso Saputra Saragih Sembiring Setiawan Siagian Simbolon Sinaga Siregar Subagyo
  Sudrajat Suhendar Sulistyo Supriyadi Susanto Sutanto Suwandi Syahputra Tambunan Tanjung Tarigan Utami Wibisono
  Wibowo Widodo Wijaya Winata Wirawan Yulianto Yusniar Zulkarnain`)

export const COMPANY_WORDS = words(`
  Abadi Adikarya Agung Amanah Andalan Anugerah Artha Bahari Bakti Berkah Bersama Bina Bintang Buana Bumi Cahaya
  Cakra Cemerlang Cipta Dharma Fajar Gemilang Graha Harapan Indah Inti Jaya Karya Kencana Khatulistiwa Laras
  Lestari Lintas Makmur Mandala Mandiri Mega Mitra Mulia Mutiara Nusa Pelita Perdana Permata Persada Pratama Prima
  Puncak Purnama Putra Rajawali Raya Sakti Samudra Sarana Sejahtera Sentosa Sinar Subur Sumber Surya Tirta Tunas
  Utama Wahana Wijaya`)
