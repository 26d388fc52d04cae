def generated = new File(basedir, 'target/generated-sources/openapi')
assert new File(generated, 'src/main/java/com/acme/museum/models/Ticket.java').exists()
assert new File(generated, 'docs').listFiles().any { it.name.endsWith('.md') }
assert new File(generated, '.openapi-generator/FILES').readLines().contains('src/main/java/com/acme/museum/models/Ticket.java')

// The plugin's source root is the one we wrote to.
assert new File(basedir, 'target/classes/com/acme/museum/models/Ticket.class').exists()
