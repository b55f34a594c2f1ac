/** Where the troubleshooter begins; `/<step>` behind it is one of its steps, `?code=` begins at a code. */
export const SIGN_IN_HELP = '/help/sign-in'
/** Where the button posts that empties this browser. */
export const CLEARING = `${SIGN_IN_HELP}/clearing`
/** What is said afterwards. */
export const CLEARED = `${SIGN_IN_HELP}/cleared`
/** Where anybody asks whether a message is ours. */
export const CHECK_MESSAGE = '/check-message'
/** How to tell who pretends to be us. */
export const FRAUD = '/help/fraud'
/** Where anybody reports it. */
export const REPORT = '/report-phishing'
/** Where officers read what was reported. */
export const STAFF_REPORTS = '/staff/reports'
/** Where claims belong. */
export const CLAIMS = '/claims'
/** Where help begins. */
export const HELP = '/help'
/** What is looked after so that everybody can use the site. */
export const ACCESSIBILITY = '/help/accessibility'
