import { BlockList, isIP } from 'node:net'

/** Networks that no public page lives in (IANA special-purpose registries), IPv4 and IPv6. */
const NETWORKS: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const INSIDE = new BlockList()
for (const [address, bits] of NETWORKS) INSIDE.addSubnet(address, bits, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Whether an IP address belongs to this machine, its network, or nobody. An IPv4 address written as IPv6 (mapped,
 * compatible, NAT64 or 6to4) is judged as the IPv4 address it reaches.
 */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(plain)
  if (family === 0) return true
  if (family === 4) return INSIDE.check(plain, 'ipv4')
  const inner = innerIPv4(plain)
  return INSIDE.check(plain, 'ipv6') || (inner !== null && INSIDE.check(inner, 'ipv4'))
}

function innerIPv4(address: string): string | null {
  const groups = groupsOf(address)
  const [a, b] =
    /^0,0,0,0,0,(?:0|65535),/.test(groups.join()) || groups.slice(0, 6).join() === '100,65435,0,0,0,0'
      ? groups.slice(6)
      : groups[0] === 0x2002
        ? groups.slice(1, 3)
        : []
  return a === undefined || b === undefined ? null : [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

/** The eight groups of an IPv6 address; its last 32 bits may be written as IPv4. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a, b, c, d] = parts.map(Number) as [number, number, number, number]
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })
  const [head, tail] = hex.split('::').map((half) => half.split(':').filter(Boolean))
  const missing = tail ? 8 - head!.length - tail.length : 0
  return [...head!, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? [])].map((group) =>
    parseInt(group, 16),
  )
}
