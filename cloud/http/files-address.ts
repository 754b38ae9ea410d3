/** The web client's page, saying where published files are: `https://cdn.example/forum`. Without a word they are beside it. */
export const withFiles = (html: string, files: string): string =>
  html.replace('</head>', `<meta name="forum-files" content="${files}"></head>`)
