def log = new File(basedir, 'build.log').text
assert log =~ /generated-sources.specwright belongs to execution first of com\.acme:shared/
assert log.contains('give each execution its own folder')
