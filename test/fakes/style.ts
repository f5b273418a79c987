// Styles are webpack's: without a browser to draw with, none are loaded.
export {};
