import { useRouter } from '@tarojs/taro'

/** Where a page is: its path with what its link asked for. */
export function useHere(): string {
  // Null for a page that is drawn while WeChat goes to another.
  const router: ReturnType<typeof useRouter> | null = useRouter()
  const { path = '', params = {} } = router ?? {}
  const page = `/${(path.split('?')[0] ?? '').replace(/^\//, '')}`
  return params.id ? `${page}?id=${params.id}` : page
}
