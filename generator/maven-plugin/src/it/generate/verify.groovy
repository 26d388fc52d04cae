def log = new File(basedir, 'build.log').text
def builds = log.split('BUILD SUCCESS')
def report = ~/(\d+ files?: .*) in target\/generated-sources\/specwright/
def reports = builds.findAll { it =~ report }.collect { (it =~ report)[0][1] }

assert reports[0] ==~ /\d+ files: \d+ added/
assert reports[1] ==~ /\d+ files: \d+ unchanged/
assert builds[1].contains('Nothing to compile')
assert builds[2].contains('Skipped.')
assert builds[2].contains('Nothing to compile')
assert reports[2].contains('1 removed')

def sources = new File(basedir, 'target/generated-sources/specwright/com/acme/museum/models')
def classes = new File(basedir, 'target/classes/com/acme/museum/models')
assert new File(sources, 'Ticket.java').exists()
assert new File(classes, 'Ticket.class').exists()
assert !new File(sources, 'Visitor.java').exists()
assert !new File(classes, 'Visitor.class').exists()

assert builds[4].contains('specwright:generate')
assert builds[4].contains('specwright:check')
