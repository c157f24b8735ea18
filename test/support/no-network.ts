// Loaded into a process that must not use the network (`--import`): says so on standard error when it tries.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

function refuse(what: string): (...given: unknown[]) => never {
  return () => {
    process.stderr.write(`NETWORK: ${what}\n`);
    throw new Error(`${what} is refused`);
  };
}

net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('datagram');
dns.lookup = refuse('lookup') as unknown as typeof dns.lookup;
globalThis.fetch = refuse('fetch');
