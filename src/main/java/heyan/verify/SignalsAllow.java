package heyan.verify;

import heyan.claim.ReasonCode;
import heyan.inspect.Signal;
import heyan.programme.Machine;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.List;
import java.util.Locale;

/** No picture shows a signal that the round wants a person to look at. */
record SignalsAllow() implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        Machine machine = dossier.programme().machine();
        return dossier.exhibits().stream()
                .flatMap(exhibit -> exhibit.signals().stream()
                        .filter(signal -> machine.on(signal.code()) != Machine.Act.NOTE)
                        .map(signal -> finding(exhibit, signal, machine.on(signal.code()))))
                .toList();
    }

    private static Finding finding(Exhibit exhibit, Signal signal, Machine.Act act) {
        return new Finding(
                exhibit.slot().code() + "." + signal.code().toLowerCase(Locale.ROOT),
                ReasonCode.OTHER,
                Agreement.UNSURE,
                signal.code() + " " + act.name().toLowerCase(Locale.ROOT),
                List.of(new Evidence(exhibit.slot(), exhibit.file(), signal.page(), signal.where(), null, null, null)));
    }
}
