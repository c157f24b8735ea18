// Loaded into a server with --require: tells the benchmark, which asks by IPC, what the process has used so far.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000, memory: process.memoryUsage().rss / 1e6 });
});
// The channel must not keep a server alive that its editor has left.
process.channel?.unref();
