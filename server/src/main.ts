// The program, in whichever host it finds itself: the server in a worker of a browser, the command line in Node.
void ('importScripts' in globalThis ? import('./browser.js') : import('./cli/main.js'));
