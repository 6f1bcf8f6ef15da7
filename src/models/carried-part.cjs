const pick = (object, names) => Object.fromEntries(names.map((name) => [name, object[name]]));

/** The part of a model that `ScorableModel` names: all that scoring and the functions read of it. */
const carriedPart = (model) => ({
  ...pick(model, ['id', 'name', 'purpose', 'required']),
  dimensions: model.dimensions.map((dimension) => ({
    ...pick(dimension, ['code', 'name', 'weight']),
    indicators: dimension.indicators.map((indicator) =>
      pick(indicator, ['code', 'name', 'unit', 'direction', 'scoring', 'accepts', 'weight', 'derived']),
    ),
  })),
  variables: model.variables.map((variable) => pick(variable, ['id'])),
  profiles: model.profiles.map((profile) => pick(profile, ['code', 'weights'])),
  grades: model.grades && pick(model.grades, ['basis', 'leastUnits', 'cutoffs', 'labels']),
  vetoes: model.vetoes.map((veto) => pick(veto, ['when', 'cap'])),
});

/** A webpack loader: functions.js carries this part of each model and neither definitions nor reasons. */
module.exports = (file) => JSON.stringify(carriedPart(JSON.parse(file)));
module.exports.carriedPart = carriedPart;
