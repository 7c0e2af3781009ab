import { expect, test } from 'vitest'
import { isPrivate } from './addresses.js'

test.each([
  ['this machine', '127.0.0.1', true],
  ['all of its addresses', '127.8.9.10', true],
  ['no machine', '0.0.0.0', true],
  ['a home network', '192.168.1.20', true],
  ['an office', '10.200.3.4', true],
  ['the edge of a private block', '172.31.255.255', true],
  ['just beyond it', '172.32.0.0', false],
  ['a provider inside', '100.64.0.1', true],
  ['the metadata service of a cloud', '169.254.169.254', true],
  ['a broadcast', '255.255.255.255', true],
  ['examples in books', '203.0.113.9', true],
  ['a public server', '93.184.216.34', false],
  ['this machine, IPv6', '::1', true],
  ['in brackets, as a URL has it', '[::1]', true],
  ['nobody', '::', true],
  ['a local network, IPv6', 'fd00::1', true],
  ['a link', 'fe80::1', true],
  ['a link with its zone', 'fe80::1%eth0', true],
  ['a group of machines', 'ff02::1', true],
  ['a public server, IPv6', '2606:2800:220:1:248:1893:25c8:1946', false],
  ['IPv4 mapped', '::ffff:127.0.0.1', true],
  ['IPv4 mapped, in hexadecimal', '::ffff:7f00:1', true],
  ['IPv4 mapped, public', '::ffff:93.184.216.34', false],
  ['IPv4 compatible', '::10.0.0.1', true],
  ['NAT64', '64:ff9b::192.168.0.1', true],
  ['NAT64, public', '64:ff9b::5db8:d822', false],
  ['6to4', '2002:7f00:1::', true],
  ['6to4, public', '2002:5db8:d822::1', false],
  ['no address at all', 'localhost', true],
  ['nothing', '', true],
])('%s: %s', (_, address, inside) => {
  expect(isPrivate(address)).toBe(inside)
})
