package heyan.cli;

import heyan.decide.RehearseRound;
import heyan.programme.Programme;
import heyan.programme.ProgrammeRefused;
import heyan.programme.Programmes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./heyan rehearse}: what a changed notice would make of the claims of a round. */
@Command(
        name = "rehearse",
        description = {
            "Judges the decided claims of a round by a changed programme file and prints what would differ: how many pass,",
            "reasons, places for each union, money for each payer. Changes nothing. Exit 2 for a faulty file or unknown round."
        })
final class RehearseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<programme-file>", description = "changed programme.yaml or programme.json")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--round",
            paramLabel = "R",
            description = "programme_id of the round whose claims are judged; default: the file's own")
    private @Nullable String round;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the embedded parts; default: as 'serve' has it")
    private Path data = Application.home().resolve("data");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Programme changed = changed();
        String asked = Optional.ofNullable(round).orElse(changed.id());
        try (var context = Application.idle(data)) {
            if (context.getBean(Programmes.class).find(asked).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "no round " + asked + " was ever loaded");
            }
            new RehearsalTable(context.getBean(RehearseRound.class).rehearse(asked, changed))
                    .print(spec.commandLine().getOut());
            return 0;
        }
    }

    private Programme changed() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "no such file: " + file);
        }
        try {
            return Programmes.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (ProgrammeRefused refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage());
        }
    }
}
