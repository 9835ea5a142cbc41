/** What the phone's own apps are called in the languages that their APKs come in. */

const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Settings: { de: 'Einstellungen', es: 'Ajustes', zh: '设置' },
  Clock: { de: 'Uhr', es: 'Reloj', zh: '时钟' },
  Contacts: { de: 'Kontakte', es: 'Contactos', zh: '通讯录' },
  Messages: { de: 'Nachrichten', es: 'Mensajes', zh: '短信' },
  Notes: { de: 'Notizen', es: 'Notas', zh: '便签' },
  Shop: { de: 'Laden', es: 'Tienda', zh: '商店' },
  Music: { de: 'Musik', es: 'Música', zh: '音乐' },
  Maps: { de: 'Karten', es: 'Mapas', zh: '地图' },
  Photos: { de: 'Fotos', es: 'Fotos', zh: '照片' },
  Camera: { de: 'Kamera', es: 'Cámara', zh: '相机' },
  Browser: { de: 'Browser', es: 'Navegador', zh: '浏览器' },
}

/** By language; the empty one is the default. */
export function labelsOf(label: string): Readonly<Record<string, string>> {
  const translations = Object.hasOwn(TRANSLATIONS, label) ? TRANSLATIONS[label] : undefined
  return { '': label, ...translations }
}
