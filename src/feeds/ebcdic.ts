/** IBM's code page 37, byte by byte. The other pages here differ from it in a few places. */
const PAGE_37 =
  '\x00\x01\x02\x03\x9c\x09\x86\x7f\x97\x8d\x8e\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x9d\x85\x08\x87\x18\x19\x92' +
  '\x8f\x1c\x1d\x1e\x1f\x80\x81\x82\x83\x84\x0a\x17\x1b\x88\x89\x8a\x8b\x8c\x05\x06\x07\x90\x91\x16\x93\x94\x95' +
  '\x96\x04\x98\x99\x9a\x9b\x14\x15\x9e\x1a \xa0\xe2\xe4\xe0\xe1\xe3\xe5\xe7\xf1\xa2.<(+|&\xe9\xea\xeb\xe8\xed' +
  '\xee\xef\xec\xdf!$*);\xac-/\xc2\xc4\xc0\xc1\xc3\xc5\xc7\xd1\xa6,%_>?\xf8\xc9\xca\xcb\xc8\xcd\xce\xcf\xcc`:#@' +
  '\x27="\xd8abcdefghi\xab\xbb\xf0\xfd\xfe\xb1\xb0jklmnopqr\xaa\xba\xe6\xb8\xc6\xa4\xb5~stuvwxyz\xa1\xbf\xd0' +
  '\xdd\xde\xae^\xa3\xa5\xb7\xa9\xa7\xb6\xbc\xbd\xbe[]\xaf\xa8\xb4\xd7{ABCDEFGHI\xad\xf4\xf6\xf2\xf3\xf5}JKLMNO' +
  'PQR\xb9\xfb\xfc\xf9\xfa\xff\x5c\xf7STUVWXYZ\xb2\xd4\xd6\xd2\xd3\xd50123456789\xb3\xdb\xdc\xd9\xda\x9f'

/** Where a page differs: two hexadecimal digits for the byte, then its character. */
const DIFFERENCES: Record<string, string> = {
  '037': '',
  '1140': '9f\u20ac',
  '500': '4a[4f!5a]5f^b0\xa2ba\xacbb|',
  '273': '43{4a\xc44f!59~5a\xdc5f^63[6a\xf67c\xa7a1\xdfb0\xa2b5@ba\xacbb|bc\u203ec0\xe4cc\xa6d0\xfcdc}e0\xd6ec\x5cfc]',
  '424': '41א42ב43ג44ד45ה46ו47ז48ח49ט51י52ך53כ54ל55ם56מ57ן58נ59ס62ע63ף64פ65ץ66צ67ק68ר69ש71ת',
  '875':
    '41Α42Β43Γ44Δ45Ε46Ζ47Η48Θ49Ι4a[4f!51Κ52Λ53Μ54Ν55Ξ56Ο57Π58Ρ59Σ5a]5f^62Τ63Υ64Φ65Χ66Ψ67Ω68Ϊ69Ϋ6a|70¨71Ά72Έ73Ή75Ί76Ό77Ύ78Ώ80΅8aα8bβ8cγ8dδ8eε8fζ9aη9bθ9cι9dκ9eλ9fμa0´aaνabξacοadπaeρafσb0£b1άb2έb3ήb4ϊb5ίb6όb7ύb8ϋb9ώbaςbbτbcυbdφbeχbfψcbωccΐcdΰce‘cf―da±db½dd·de’df¦eb§ee«ef¬fb©fe»',
  '1026':
    '48{4a\xc74f!5a\u011e5b\u01305f^68[6a\u015f79\u01317b\xd67c\u015e7f\xdc8c}8d`8e\xa6a1\xf6ac]ad$ae@b0\xa2ba\xacbb|c0\xe7cc~d0\u011fdc\x5ce0\xfcec#fc"',
}

const NATIONAL: Record<string, string> = {
  us: '037',
  ca: '037',
  nl: '037',
  wt: '037',
  be: '500',
  ch: '500',
  de: '273',
  tr: '1026',
  he: '424',
}

/** `<?xm` in every EBCDIC code page. */
export function startsAsEbcdic(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4c && bytes[1] === 0x6f && bytes[2] === 0xa7 && bytes[3] === 0x94
}

/** @param encoding as an XML declaration names it: `cp037`, `IBM500`, `ebcdic-cp-us`; another is read as page 37 */
export function decodeEbcdic(bytes: Uint8Array, encoding: string): string {
  const nation = /^ebcdic[-_]cp[-_]([a-z]{2})$/i.exec(encoding)?.[1]?.toLowerCase()
  const page = nation ? NATIONAL[nation] : /\d+/.exec(encoding)?.[0]
  const table = [...PAGE_37]
  const differences = DIFFERENCES[page ?? ''] ?? ''
  for (let i = 0; i < differences.length; i += 3) {
    table[Number.parseInt(differences.slice(i, i + 2), 16)] = differences[i + 2]!
  }
  let text = ''
  for (const byte of bytes) text += table[byte]
  // EBCDIC ends lines with NEL, which XML 1.0 does not know.
  return text.replaceAll('\x85', '\n')
}
