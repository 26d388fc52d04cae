package io.specwright.cli;

import io.specwright.cli.corpus.CorpusCommand;
import io.specwright.generator.write.UnsafeOutputException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code specwright}. */
@Command(
    name = "specwright",
    description = "Turns an OpenAPI document into a Java SDK.",
    subcommands = {GenerateCommand.class, CorpusCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with:  specwright generate museum.yaml -o museum-client",
      "Try it:      specwright corpus my-specs",
      "More:        specwright generate --help"
    })
public final class SpecwrightCli implements Runnable {
  /** The document has errors. */
  static final int DOCUMENT_ERRORS = 1;
  /** The command line is wrong, or names a folder that must not be written to. */
  static final int USAGE = 2;
  /** An unexpected exception (EX_SOFTWARE of sysexits). */
  static final int BUG = 70;
  /** The disk failed (EX_IOERR of sysexits). */
  static final int INPUT_OUTPUT = 74;

  @Spec
  private CommandSpec spec;

  /** Exits with 0, or as {@code specwright generate --help} says. */
  public static void main(String[] args) {
    System.exit(execute(commandLine(), args));
  }

  /** Picocli handles exceptions, but lets a {@code StackOverflowError} pass, which would look like exit code 1. */
  static int execute(CommandLine command, String... args) {
    try {
      return command.execute(args);
    } catch (Error error) {
      return bug(command.getErr(), error);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new SpecwrightCli())
        .setUsageHelpWidth(100)
        .setExecutionExceptionHandler(SpecwrightCli::report);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What should be done? The command is missing.");
  }

  private static int report(Exception exception, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (exception instanceof UnsafeOutputException) {
      err.println(exception.getMessage());
      return USAGE;
    }
    if (exception instanceof IOException) {
      err.println("Could not read or write: " + exception.getMessage());
      return INPUT_OUTPUT;
    }
    return bug(err, exception);
  }

  private static int bug(PrintWriter err, Throwable cause) {
    err.println("This is a bug in Specwright, not in your document. Please report it with the lines below,");
    err.println(String.join(" ", new VersionOfJar().getVersion()) + " and, if you can share it, the document.");
    cause.printStackTrace(err);
    return BUG;
  }
}
