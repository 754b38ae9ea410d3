import { appNameOf, webManifest } from 'domain/look/web-manifest'
import { inOwnDirection } from 'domain/text/visible-text'
import { useLocale } from '@/i18n/viewer-settings'
import { type InstallWay, install } from '@/platform/phone/install.h5'
import { useForum } from '@/stores/forum'
import { answerInstallOffer } from '@/stores/install-offer'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import './install-card.scss'

type InstallCardProps = { way: InstallWay }

/** The forum's icon and name, what it is good for, and one act; or, where only the reader can do it, how. */
export function InstallCard({ way }: InstallCardProps) {
  const { t, language } = useLocale()
  const forum = useForum(({ release }) => release?.programme.forum)
  if (!forum) return null
  const title = t('install.title', { forum: inOwnDirection(appNameOf(forum, language)) })
  const accept = () => {
    answerInstallOffer()
    void install()
  }
  return (
    <section className="card install" aria-label={title}>
      <img className="install__icon" src={webManifest(forum, language).icons[0]?.src} alt="" width={48} height={48} />
      <div className="install__words">
        <h2 className="install__title">{title}</h2>
        <p className="muted">{t(way === 'prompt' ? 'install.body' : 'install.hand')}</p>
        {way === 'prompt' && (
          <Button id="install" className="button button--main" onPress={accept} words={t('install.act')} />
        )}
      </div>
      <Button id="install-close" className="install__close" label={t('news.close')} onPress={answerInstallOffer}>
        <Icon name="x" />
      </Button>
    </section>
  )
}
