package heyan.worker;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of this room.
 *
 * @param codeLife how long a login code can be used
 * @param codeTries wrong codes after which a code is dead
 * @param codePause shortest time between two codes to one phone
 * @param codesPerPhone most codes to one phone in an hour; each one costs money and annoys its owner
 * @param asksPerAddress most codes and tries from one network address in ten minutes; a factory may share one address
 * @param picturesPerHour most pictures of one worker in an hour; each takes a cell for about a second
 * @param look how long an upload waits for the verdict before the page asks again
 * @param queue most pictures that wait for a look; further ones are looked at after submission only
 * @param fonts folder of the fonts for the printed form
 */
@ConfigurationProperties("heyan.worker")
record WorkerSettings(
        @DefaultValue("5m") Duration codeLife,
        @DefaultValue("5") int codeTries,
        @DefaultValue("60s") Duration codePause,
        @DefaultValue("5") int codesPerPhone,
        @DefaultValue("60") int asksPerAddress,
        @DefaultValue("80") int picturesPerHour,
        @DefaultValue("8s") Duration look,
        @DefaultValue("20") int queue,
        @DefaultValue(".parts/fonts") Path fonts) {
    WorkerSettings {
        if (codeLife.isNegative() || codeLife.isZero() || codeTries < 1 || codesPerPhone < 1 || asksPerAddress < 1) {
            throw new IllegalArgumentException("heyan.worker: lives, tries and limits are positive");
        }
        if (picturesPerHour < 1 || queue < 1 || look.isNegative()) {
            throw new IllegalArgumentException("heyan.worker: pictures-per-hour and queue are positive");
        }
    }
}
