/**
 * Phrases that pages of many publishers share, as fragments of regular expressions, one idea a line.
 * A fragment must match its whole line, but for closing marks, unless its list says otherwise.
 */

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|messenger|pinterest|instagram|youtube|tiktok|threads|bluesky|mastodon|flipboard|pocket|viber|rss|copylink|e-?mail|link)'

/** Buttons, menu entries and notices of the page itself. */
export const INTERFACE = [
  '(?:click |tap )?(?:share|save|print|e-?mail|tweet|pin|post|like|copy|copied|close|open|menu|search|loading|enlarge)',
  String.raw`share (?:this|on|via|page|article|story|options|full article|link)[\w ]{0,30}|copy (?:this )?(?:link|url)|save (?:article|story|for later)`,
  'home|back|top|up|next|previous|prev|more|less|new|live|all|latest',
  'read (?:this (?:article |story )?)?in [a-z]{4,20}',
  'play|pause|mute|unmute|listen|watch|video|audio|gallery|photos?|image|file|full screen',
  '(?:show|see|view|load) (?:(?:more|less|all|older|newer) ?(?:posts|entries|updates|stories|articles|news)?|comments|replies)|hide comments|expand|collapse',
  'sign in|sign up|log ?in|log ?out|register|subscribe|subscribe now|donate|support us|join us',
  'contact(?: us)?|about(?: us)?|help|faqs?|site ?map|terms|privacy|cookies|advertise(?: with us)?|careers|accessibility',
  'terms (?:of use|of service|and conditions|& conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences)',
  'follow(?: us)?|following|(?:accept|reject|decline)(?: all)?(?: cookies)?|manage (?:preferences|cookies|settings)|settings|language|english',
  'comments?|no comments|(?:leave|post|add) a (?:comment|reply)|join the conversation',
  String.raw`${NETWORK}(?:[\s,|·/]+(?:${NETWORK}|and|share))*`,
  String.raw`advert|advertisement|advertising|ads?|(?:advertisement|ad) \d+|ad feedback|video ad feedback|skip advertisement`,
  String.raw`(?:sponsored|promoted|paid|partner)(?: content| post| by [\w ]{2,30})?`,
  '(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?|continue reading(?: below| the main story)?',
  String.raw`scroll (?:down )?(?:for|to) [\w ]{2,30}|skip [\w ]{2,40}|jump to [\w ]{2,20}|toggle [\w ]{2,30}`,
  '(?:back|return|go) to (?:the )?(?:top|home|homepage|index|menu|main page|list|start)(?: of (?:the )?page)?',
  '(?:top|end|bottom) of (?:the |this )?(?:page|article|story|list|video|document)',
  "what['’]s new|breadcrumbs?|text size|font size|read aloud|bookmark|add to favou?rites|view gallery",
  String.raw`view (?:all )?\d+ (?:images|photos|pictures|comments)|listen to (?:this )?(?:article|story)(?: .{0,20})?`,
  String.raw`this video (?:can ?not|cannot) be played|media error: [\w ]+|to play this video.{0,80}`,
  String.raw`report (?:a problem|an error|ad)|(?:add|make) (?:as|us) (?:a )?preferred (?:source )?on \w+`,
  String.raw`\d[\d.,]*k? (?:comments?|shares?|views?|likes?|reads?|replies|retweets?|photos?|images?)`,
  String.raw`(?:comments?|shares?|views?) ?[:(]? ?\d+\)?|(?:reading time:? )?\d+[ -]?min(?:ute)?s?(?: (?:read|listen|ago))?`,
  String.raw`(?:page|article|story|item|document) \d+(?: (?:of|/) \d+)?|\d+ (?:hours?|hrs?|minutes?|mins?|days?|weeks?) ago`,
]

const KEPT = '(?:saved|archived|printed|retrieved|captured|downloaded|accessed|exported|cached)'

/** What a saved page or a tag page says of itself; only the line's beginning is given. */
export const PAGE_NOTICES = [
  String.raw`(?:page|copy) ${KEPT}\b|${KEPT} (?:page|copy|version)\b|${KEPT} (?:from|on|at|by)\b(?!.*(?:, [a-z]|[a-z]{3}\.$))`,
  String.raw`(?:showing|displaying) \d+|(?:results?|items?) \d+ ?(?:[-–/]|to|of)|\d+ (?:results|articles|stories|items|posts)(?: (?:found|for|tagged)\b| (?:in|on)\b(?!.*[a-z]\.$)|$)`,
  String.raw`(?:browsing )?(?:tag|category|topic|section|archives?|browsing|search results?)s?(?: (?:tag|category|archive|for))?\s*[:：]`,
  String.raw`you (?:are|were) (?:here|viewing|reading)\b|(?:sorted|sort|filter) by\b|this (?:page|document) (?:was|is) (?:saved|archived|printed|an archive)`,
]

/** Announces links to other articles, which follow line by line. */
export const LIST_HEADS = [
  '(?:the )?(?:recommended|related|trending|popular|similar|suggested|further|featured)(?: (?:stories|story|articles?|topics?|news|content|reading|links?|posts?|videos?|coverage|now|for you|internet links|items|today))*',
  "you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|in case you missed it|must[- ]reads?|don['’]t miss",
  '(?:most|top) (?:read|popular|viewed|watched|shared|commented|stories|news)(?: (?:stories|articles|now|today))?',
  String.raw`more (?:on|from|about|like) (?:this|the|our|us|\w+)(?: [\w’'&-]+){0,4}|more (?:stories|news|coverage|headlines)`,
  'read (?:more|next|also|on|this next)(?: (?:here|on this(?: story)?|about this|stories|from us|below))?|also read|keep reading',
  'see (?:also|more on this story)|what to read next|up next|next up|explore more|around the web',
  "editors?['’]?s? ?(?:picks?|choice)|from our (?:partners|network|sponsors)",
  '(?:latest|other) (?:news|stories|headlines|updates|articles|videos)(?: .{0,24})?',
  String.raw`tags|topics|filed under|keywords|list of \d+ items?.{0,20}|list \d+ of \d+|end of list`,
]

const POINTING =
  'read|opinion|analysis|explainer|explained|exclusive|watch|listen|video|podcast|gallery|photos|in pictures|see|related|more|must read|recommended|live|follow|background|tags?|topics?|keywords|filed under|categor(?:y|ies)|section'

/** Points at one other article on the line itself; given is the line's beginning. Capitals are told from small letters. */
export const POINTERS = [
  `(?:${POINTING.toUpperCase()})(?: (?:MORE|ALSO|NEXT|HERE|NOW|LIVE|STORY|STORIES|UPDATES))*`,
  "ALSO READ|DON['’]T MISS|FURTHER READING",
  '(?:Read|Watch|See|More|Related|Listen)(?: (?:more|also|next|here|now|story|stories|articles?|news|content|on this|from us))*',
  'Читайте также|Читайте також|Lesen Sie auch|Lire aussi|À lire aussi|Lea también|Leggi anche|Czytaj także|Czytaj też',
  "Also read|Must read|Don['’]t miss|Recommended|Further reading|In pictures|You may also like",
  'Tags?|Topics?|Keywords|Filed under|Categor(?:y|ies)',
]

/** Asks the reader to do something with the page; given is the line's beginning. */
export const REQUESTS = [
  String.raw`(?:click|tap|press) (?:here|to|on)\b|(?:sign|signing) up (?:for|to|here|now)\b|subscribe (?:to|for|here|now|today)\b`,
  String.raw`(?:watch|see|view|read|listen to|catch|find|get|download) (?:the |our |more |all |this )?(?:latest|full|whole|more|video|episode|story|article|coverage|podcast|app|updates|footage|moment|below|report|interview)\b.{0,90}\b(?:here|below|channel|app|youtube|podcast|now|website)\b`,
  String.raw`follow (?:us|our|all the latest)\b|follow [\w ]{2,30} on (?:${NETWORK}|google)\b|join our\b|download (?:our|the)\b.{0,40}\bapp\b`,
  String.raw`get (?:the latest|our|breaking news|news alerts)\b|register (?:now|for|here)\b|support (?:our|independent) \w+|donate (?:to|now|today)\b`,
  String.raw`(?:please )?enable\b.{0,40}javascript|please (?:enable|use|turn on|wait|sign|log|subscribe)\b`,
  String.raw`to (?:view|display|watch) this (?:content|video|embed)|(?:view|see) (?:this post|post|tweet|more) on\b|a post shared by\b`,
  String.raw`(?:the |our |more |full )?(?:film|video|episode|clip|footage|podcast|interview|programme)s? (?:can be|is|are) (?:seen|watched|found|heard|viewed|available)\b.{0,60}\b(?:here|below|channel|app|youtube|podcast|website|online)\b`,
  String.raw`this content (?:is|was) (?:provided|hosted|published|not available)|stay (?:up to date|informed|ahead|tuned)\b|never miss\b|scan the qr`,
  String.raw`(?:have you|do you have|have|got) (?:a|any) (?:story|tip|news tip|information|comment|confidential)\b|let us know\b|share your (?:story|views|thoughts|experience)`,
]

/** Rights, cookies, disclaimers, newsletters; the words may stand anywhere in the line. */
export const NOTICES = [
  String.raw`\b(?:we|our partners|this (?:web)?site|this page|the site)\b.{0,60}\buses? (?:\w+ )?cookies\b|\bcookies? (?:settings|preferences|notice)\b`,
  String.raw`\b(?:our|we|you|your|see|read)\b.{0,80}\b(?:privacy (?:policy|notice|statement)|cookie policy|terms (?:of (?:use|service)|and conditions))\b`,
  String.raw`\ball rights reserved\b|^(?:©|\(c\)|copyright\b).{0,140}(?:19|20)\d\d|^©|\bmay not be (?:published|reproduced|broadcast), |\bprotected by recaptcha\b`,
  String.raw`^(?!.*\b(?:said|says|told|added|insisted|according to)\b).*\b(?:views|opinions|article|column|author|content|piece)\b.{0,120}\bdo(?:es)? not (?:necessarily )?(?:reflect|represent)\b`,
  String.raw`\b(?:views|opinions) expressed\b.{0,80}\b(?:author|own|writer|column|article|contributor)`,
  String.raw`^this (?:article|story|piece|page|post|content) (?:was|is|has been|first|originally|also)\b.{0,60}\b(?:published|appeared|translated|generated|produced|updated|amended|corrected|archived|syndicated|saved|printed)\b`,
  String.raw`\b(?:ai|artificial[- ]intelligence)[- ](?:generated|assisted) (?:analysis|content|summary|text)\b.{0,80}\b(?:powered by|learn more|mistakes|errors|editorial)\b|learn more about this ai[- ]generated`,
  String.raw`\bsign up (?:for|to) (?:our|the)\b.{0,60}(?:newsletter|e-?mail|inbox|briefing)|\b(?:delivered|straight|direct(?:ly)?) to your inbox\b|\bnewsletters? may contain\b`,
  String.raw`\bcontent of external (?:sites|links|websites)\b|^our standards?: |^.{0,60}\bopens (?:in )?(?:a )?new (?:tab|window)$`,
]
