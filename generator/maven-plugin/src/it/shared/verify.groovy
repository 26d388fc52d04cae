def log = new File(basedir, 'build.log').text
assert log =~ /generated-sources.specwright already belongs to the output of execution first of shared/
assert log.contains('give each output its own folder')
