def log = new File(basedir, 'build.log').text
def stale = log.indexOf('is stale')
def checked = log.substring(0, stale)
assert checked.contains('is up to date.')
assert !checked.contains('cannot fail')
assert checked =~ /\.md differs from line \d+|\.md is no longer generated/

def rewritten = log.substring(stale)
assert rewritten.contains('Refresh it with: mvn verify -DskipTests -Dspecwright.update')
assert rewritten =~ /This check cannot fail: execution reference of check has just written .*reference/

// The failing check wrote nothing, and the reference is that of the whole document again.
def pages = new File(basedir, 'reference').listFiles().findAll { it.name.endsWith('.md') }
assert pages.any { it.text.contains('Visitor') }
