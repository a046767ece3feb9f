// Preloaded into Next.js: it ends with its launcher, even when that is killed and can say nothing.
if (process.send) process.on('disconnect', () => process.exit(0))
