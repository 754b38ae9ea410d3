import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Page } from '@/frame/page'
import { useLocale } from '@/i18n/viewer-settings'
import { hideQuery } from '@/platform/navigation/address-bar'
import { replacePage } from '@/platform/navigation/replace-page'
import { resumeMembership, useMembership } from '@/stores/organiser/membership'
import { SignInForm } from './components/sign-in-form'
import { SignedIn } from './components/signed-in'
import { shownCode } from './view'
import '../words'
import './index.scss'

/** The way in: an invitation's code, typed or brought by its link. */
export default function SignInPage() {
  const { t } = useLocale()
  const given = useRouter().params.code ?? ''
  const [code] = useState(() => shownCode(given))
  const member = useMembership((membership) => membership.member)
  // After signing in the next page opens at once, without a confirmation.
  const [wasIn] = useState(member !== undefined)
  useEffect(hideQuery, [])
  useEffect(() => {
    // An invitation at hand is meant to be used; without one WeChat may know the organiser.
    if (!given) void resumeMembership().then((isIn) => isIn && replacePage('/organiser/home/index'))
  }, [given])
  return (
    <Page title={t('desk.signIn')}>{member && wasIn ? <SignedIn member={member} /> : <SignInForm code={code} />}</Page>
  )
}
