/**
 * What has the round come to? Lists of rounds and of their claims, figures and charts, publication 公示 and payout 发放, and the
 * acts of people 审计记录.
 *
 * <p>In: how claims stand, as the view {@code review_face} and the figures of {@code review} say it. Out: pages, XLSX files,
 * payments that count as earlier ones ({@link heyan.programme.PaidClaims}). Decides no claim.
 */
@ApplicationModule(
        allowedDependencies = {"claim", "programme", "intake", "dispatch", "audit", "review", "review :: access"})
@NullMarked
package heyan.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
