// Plain JavaScript that old releases can read: it is the first thing every command imports.
const needed = 24

if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Payung needs Node ${needed} or newer and this is ${process.versions.node}: run it through npm ` +
      `(npm start, npm test, npm run payung), which brings its own on Linux and on Windows x64, ` +
      `or install Node ${needed}.`,
  )
  process.exit(1)
}
