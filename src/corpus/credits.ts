/** Who took, wrote or said it: picture credits, bylines, posts' signatures, as patterns. */

const AGENCY =
  '(?:Getty(?: Images)?|REUTERS|Reuters|AFP|EPA(?:-EFE)?|AP|AP Photo|Shutterstock|Alamy|Anadolu|UPI|TASS|Xinhua|PA|PA Media|PA Wire|Bloomberg|NurPhoto|iStock|Unsplash|Pexels)'
const PICTURE = '(?:Photo(?:graph)?|Image|Picture|Pic|Illustration|Graphic|Video)'

/** A caption's end, looked for in the last 140 characters of the line. */
export const CREDIT_ENDS = [
  String.raw`\S(?:Credit|${PICTURE})s?:\s?\S.{0,70}`, // glued to the caption's text
  String.raw`\b(?:${PICTURE}s?(?: credit| courtesy| by| source)?|Credit|Courtesy) ?[:：] ?\S.{1,70}`,
  String.raw`\[[^\]]{0,60}\b(?:${PICTURE}|${AGENCY}|Handout|Courtesy|[Ff]ile photo|[Ss]creengrab|Stringer)\b[^\]]{0,60}\]`,
  // An agency's name in round brackets also ends many a sentence of prose: "the environment agency (EPA)."
  String.raw`\([^)]{0,60}\b(?:${PICTURE}|AP Photo|Getty Images|Handout|Courtesy|[Ff]ile photo|photo by|[Ss]creengrab|via)\b[^)]{0,60}\)(?: [\p{L}.,’' -]{2,40})?`,
  String.raw`[[(]\p{Lu}[\p{L}.’' -]{1,40}\/[\p{L} .’'/-]{2,50}[\])]`, // [Name/Agency]
  String.raw`\/${AGENCY}(?:[ /][\p{L}.’' ]{0,40})?`,
  String.raw`\bvia (?:Getty(?: Images)?|REUTERS|AFP|AP)`, // not `by`: documents are seen by agencies
  String.raw`\bFile [Pp]hoto(?: by .{2,60})?|License Photo|\bGetty Images`,
]

/** A caption's beginning. */
export const CREDIT_STARTS = [
  '[Ii]mage (?:source|caption|credit)|(?:[Mm]edia|[Vv]ideo|[Pp]hoto) caption',
  String.raw`${PICTURE}s?(?: by| credit| courtesy(?: of)?)?\s?[:：]|${PICTURE} by \p{Lu}`,
  '(?:Фото|Відео|Видео|Foto|Imagen|Fotografía)\\s?[:：]',
  // A newspaper's name, too: "Bild: Ministers meet in secret".
  String.raw`Bild\s?[:：]\s?[\p{L}.’'-]+(?:[ /,]+\p{Lu}[\p{L}.’'-]*){0,5}$`,
  String.raw`\(?(?:AP|AFP|EPA) Photo\/|REUTERS\/|\d+ of \d+ ?[|:]|[Ff]ile photo\b|Credits?:|Caption:|Alt(?: text)?:`,
]

/** Agencies that only ever credit a picture, alone on a line. */
export const PICTURE_AGENCY =
  /^(?:(?:Getty(?: Images)?|Shutterstock|Alamy|iStock|AFP via Getty Images|PA Media|PA Wire|EPA|EPA-EFE|NurPhoto|Handout|Supplied|Unsplash|Pexels)(?:[ /|,]+|$))+$/

/** `… missile. (Name of a Service) Surname, Name`: a sentence, its source in brackets, perhaps the photographer. */
export const BRACKETED_CREDIT =
  /[.!?”"]\s*[[(]\p{Lu}[\p{L}\p{N}:/@©&’'-]*(?:[ ,.]+[\p{L}\p{N}:/@©&’'-]+){0,7}[\])](?: [\p{L}.,’' -]{2,40})?$/u

const NAME = String.raw`\p{Lu}[\p{L}.’'-]+`

/** What a sentence says of a report or of information, and a line about who wrote it does not. */
const NOT_SAID = String.raw`(?!.*\b(?:that|found|finds|shows?|showed|suggests?|suggested|puts?|says?|said|fell|rose|grew|is|are|was|were|has|have|had|came|needs?|needed)\b)`

/** Whole lines about who wrote the article. */
export const BYLINES = [
  `(?:(?:Written|Reported|Posted|Exclusive|Analysis|Story|Text|Words|Edited|Compiled|Produced|Translated|Published) )?(?:[Bb]y|BY):? (?!The |A |An )${NAME} ?[^.!?]{0,100}`,
  String.raw`${NOT_SAID}(?:With |Additional |Further |With additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Pp]roduction|[Rr]esearch) by:? \p{Lu}.{2,160}`,
  String.raw`(?:Author|Writer|Reporter|Editor|Correspondent|Words|Text|Story)s?\s?[:：]\s?\p{Lu}.{2,80}|Edited by:? .{2,80}`,
  String.raw`${NOT_SAID}(?:[Ww]ith )?(?:[Aa]dditional )?(?:[Ii]nformation|[Ii]nputs?|[Rr]eporting|[Cc]ontributions?|[Aa]gency inputs|[Ff]iles) from (?:the )?\p{Lu}.{1,70}`,
  String.raw`.{2,200}\b(?:contributed (?:to (?:this|the) (?:report|story|article|piece|reporting|column)|reporting|additional reporting)|(?:wrote|produced|compiled|edited|translated) this (?:piece|article|report|story|column|essay|page))\b.{0,60}`,
  String.raw`.{2,60} (?:supplied|provided|contributed) (?:some|part|parts) of the (?:information|reporting|material)\b.{0,40}`,
  String.raw`${NAME}(?:,? (?:and )?${NAME}){0,5} (?:write|report)s? for (?:the )?\p{Lu}.{2,200}`,
  String.raw`(?:${NAME} ){1,4}(?:is |, |[|·•–—-] ?)?.{0,24}\b(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ss]taff [Ww]riter|[Ss]enior [Ww]riter|[Cc]olumnist|[Bb]ureau [Cc]hief|[Cc]ontributor)\b[^.!?]{0,50}`,
]

export const CONTACT =
  /^(?:contact (?:the )?(?:author|reporter|writer|editor|us|our)\b|e-?mail(?: the author)?: |follow (?:him|her|them|the author) (?:on|at)\b|tel(?:ephone)?: )|\[e-?mail\s?protected\]|^[\w.+-]+@[\w-]+\.[\w.]+$|^@\w{2,30}$/i

/** `— Name (@handle) Month D, YYYY`, as embedded posts are signed. */
export const SIGNATURE = /^[—–-]{1,2}\s?.{1,90}\(@\w{1,30}\).{0,40}\d{4}$/u
