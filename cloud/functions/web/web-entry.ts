import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isProblem, Problem } from 'domain/problem'
import type { Hono } from 'hono'
import { errorResponse } from '../../api/call'
import { createHttpApp } from '../../http/app'
import { createCardPages } from '../../http/card-pages'
import { clientPage, isClientPage, sendClientPage } from '../../http/client-page'
import { createEncodedCache } from '../../http/encoding'
import { onlyRead } from '../../http/methods'
import { createNewest } from '../../usecases/release/newest-published'
import { type Deployment, openDeployment, type Sdk } from '../deployment'
import { openOnce } from '../open-once'
import { report } from '../report'
import { settingsOf, type WebSettings, webSettingsOf } from '../settings'
import { type GatewayAnswer, gatewayAnswer, requestFromEvent } from './gateway'
import { wechatOf } from './wechat'

/** The gateway compresses by itself. */
const NO_CACHE = 0

/**
 * Pages and calls on an address of the organiser's, behind the HTTP access service. It never throws.
 * @param folder with the web client's `index.html`, and `verification/` where others are to see that the address is ours
 */
export function createWebEntry(sdk: Sdk, folder: string): (event: unknown) => Promise<GatewayAnswer> {
  const instance = openOnce(async () => {
    const settings = webSettingsOf(process.env)
    const home = openDeployment(sdk, settingsOf(process.env), report, (cloudCalls) =>
      wechatOf(cloudCalls, settings.wechat),
    )
    return { home, settings, app: await createApp(home, settings, folder) }
  })
  return async (event) => {
    try {
      const { home, settings, app } = await instance()
      const request = requestFromEvent(event, settings.address)
      return await home.run(undefined, async () => gatewayAnswer(await app.fetch(request)))
    } catch (error) {
      if (!isProblem(error)) report(error)
      const { status, body } = errorResponse(error)
      return gatewayAnswer(Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } }))
    }
  }
}

async function createApp(
  { platform }: Deployment,
  { address, files, filings }: WebSettings,
  folder: string,
): Promise<Hono> {
  const newest = createNewest(platform)
  const verificationFolder = path.join(folder, 'verification')
  const cache = createEncodedCache(NO_CACHE)
  const app = createHttpApp(platform, { newest, cache, address, verificationFolder, report })
  const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => undefined)
  const page = html === undefined ? undefined : clientPage(html, { files, filings })
  const cards = createCardPages(newest, address)
  app.get('*', (context) => {
    if (!page) throw new Problem('gone', 'The web build is not here: build h5 before the functions.')
    if (!isClientPage(context.req.path)) throw new Problem('gone', 'There is no such file here.')
    return sendClientPage(context, page, cards)
  })
  app.all('*', onlyRead)
  return app
}
