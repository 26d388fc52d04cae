def log = new File(basedir, 'build.log').text
assert log.contains('is up to date.')
assert !log.contains('cannot fail')

def failure = log.substring(log.lastIndexOf('is up to date.'))
assert failure.contains('is stale')
assert failure.contains('Refresh it with: mvn specwright:generate@reference')
assert failure =~ /\.md differs from line \d+|\.md is no longer generated/

// The check wrote nothing: the reference still tells of visitors.
def pages = new File(basedir, 'reference').listFiles().findAll { it.name.endsWith('.md') }
assert pages.any { it.text.contains('Visitor') }
