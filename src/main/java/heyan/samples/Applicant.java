package heyan.samples;

/** One invented claim before anything is typed or drawn: who, what was studied, where the money goes, where the work is. */
record Applicant(
        Person person,
        Study study,
        Lists.Bin bin,
        String cardNumber,
        String phone,
        String employer,
        String unitUnion,
        String districtUnion) {

    Applicant with(Person other) {
        return new Applicant(other, study, bin, cardNumber, phone, employer, unitUnion, districtUnion);
    }

    Applicant with(Study other) {
        return new Applicant(person, other, bin, cardNumber, phone, employer, unitUnion, districtUnion);
    }

    Applicant with(Lists.Bin otherBin, String otherCard) {
        return new Applicant(person, study, otherBin, otherCard, phone, employer, unitUnion, districtUnion);
    }
}
