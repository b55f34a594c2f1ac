import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { ShellConfig } from './options.ts'

// Everything that a page is not given by name is forbidden; inline code and styles are never given.
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  // One policy, of one fixed address: where the service worker is.
  trustedTypes: ['service-worker'],
}

const PERMISSIONS_POLICY = [
  ...'accelerometer browsing-topics camera display-capture geolocation gyroscope'.split(' '),
  ...'magnetometer microphone midi payment screen-wake-lock serial usb xr-spatial-tracking'.split(
    ' ',
  ),
]
  .map((feature) => `${feature}=()`)
  .join(', ')

const TWO_YEARS_SECONDS = 63_072_000

/** Sets the security headers on every answer, error pages and files included. */
export async function setSecurityHeaders(app: FastifyInstance, config: ShellConfig): Promise<void> {
  const isHttps = config.url.startsWith('https:')
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...CONTENT_SECURITY_POLICY,
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // With `no-referrer` Chromium sends `Origin: null` on our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps
      ? { maxAge: TWO_YEARS_SECONDS, includeSubDomains: true }
      : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // For browsers long gone; every page pays for a header.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY)
  })
}
