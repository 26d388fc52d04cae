def log = new File(basedir, 'build.log').text
def failure = log.substring(log.indexOf('BUILD SUCCESS'))
def line = new File(basedir, 'broken.yaml').readLines().findIndexOf { it.contains('Somebody: who') } + 1

def located = failure.readLines().findAll { it =~ /broken\.yaml:\d+:\d+: error: / }
assert located.size() == 1
assert located[0].contains("broken.yaml:$line:")
assert failure.contains('broken.yaml has 1 error; nothing was written')

def models = new File(basedir, 'target/generated-sources/specwright/com/acme/museum/models')
assert new File(models, 'Ticket.java').exists()
assert new File(models, 'Visitor.java').exists()
