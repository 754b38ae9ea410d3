import './filings.scss'

/** What the page was told: `<meta name="forum-icp" content="…">`. */
const told = (name: string): string =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? ''

const icp = told('forum-icp')
const publicSecurity = told('forum-public-security')

/** Where each register shows a filing: the ministry's by its own search, the police's by the number's digits. */
const MINISTRY = 'https://beian.miit.gov.cn/'
const POLICE = `https://beian.mps.gov.cn/#/query/webSearch?code=${publicSecurity.replace(/\D/g, '')}`

/** The filings of the web page in mainland China, at its foot, where they are set. Official marks: in no other language. */
export function Filings() {
  if (!icp && !publicSecurity) return null
  return (
    <footer className="filings" lang="zh-CN" dir="ltr">
      {icp && <Filing id="filing-icp" number={icp} to={MINISTRY} />}
      {publicSecurity && <Filing id="filing-public-security" number={publicSecurity} to={POLICE} />}
    </footer>
  )
}

const Filing = ({ id, number, to }: { id: string; number: string; to: string }) => (
  <a id={id} className="filings__number" href={to} target="_blank" rel="noopener noreferrer">
    {number}
  </a>
)
