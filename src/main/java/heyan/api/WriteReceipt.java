package heyan.api;

import heyan.claim.ClaimId;
import heyan.intake.TakenClaims;
import heyan.programme.LedgerPlace;
import heyan.programme.PlaceAnswer;
import heyan.programme.Places;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The receipt 回执 of a claim that was taken. */
@Component
class WriteReceipt {
    private final TakenClaims claims;
    private final Places places;

    WriteReceipt(TakenClaims claims, Places places) {
        this.claims = claims;
        this.places = places;
    }

    Reply receipt(ClaimId claim, String manifestSha256) {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("claim", claim.toString());
        receipt.put("programme_id", claim.programme());
        receipt.put("application_id", claim.application());
        receipt.put("revision", claim.revision());
        receipt.put("manifest_sha256", manifestSha256);
        receipt.put("place", place(claim));
        return Reply.receipt(receipt);
    }

    /** The claim's place as it is now. */
    Map<String, Object> place(ClaimId claim) {
        return places.find(claim)
                .map(WriteReceipt::place)
                .orElseGet(() -> claims.find(claim)
                        .map(taken -> places.answer(taken.claim()).fold(this::ticketed, WriteReceipt::none))
                        .orElseThrow());
    }

    private Map<String, Object> ticketed(PlaceAnswer.Ticketed ticketed) {
        return place(ticketed.place());
    }

    private static Map<String, Object> place(LedgerPlace place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", place.state().code());
        json.put("pool", place.pool());
        json.put("ticket", place.number());
        place.waiting().ifPresent(number -> json.put("waiting_number", number));
        return json;
    }

    private static Map<String, Object> none(PlaceAnswer.None none) {
        return Map.of("state", "none", "why", none.why().name().toLowerCase(Locale.ROOT));
    }
}
